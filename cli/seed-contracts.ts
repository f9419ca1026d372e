import { createClient, type paths } from '@perdure/client';

export interface SeedAccess {
  apiUrl: string;
  admin: string;
  worker: string;
  samId: string;
  adaId: string;
}

type NewContract = NonNullable<paths['/contracts']['post']['requestBody']>['content']['application/json'];

/** One contract in each early state of its life. Named by external id, so that a second run makes no duplicates. */
export async function seedContracts(access: SeedAccess): Promise<void> {
  const { samId, adaId } = access;
  const admin = createClient({ url: access.apiUrl, token: access.admin });
  const worker = createClient({ url: access.apiUrl, token: access.worker });
  const today = (await admin.get('/sandbox/clock')).now.slice(0, 10);

  const contract = async (
    external_id: string,
    body: Omit<NewContract, 'external_id' | 'currency' | 'start_date'>,
    steps: (params: { path: { contractId: string } }) => Promise<unknown>,
  ): Promise<void> => {
    const { data: known } = await admin.get('/contracts', { params: { query: { external_id } } });
    if (known.length > 0) return;
    const made = await admin.post('/contracts', {
      body: { ...body, external_id, currency: 'EUR', start_date: today },
    });
    await steps({ path: { contractId: made.id } });
  };
  const sign = async (params: { path: { contractId: string } }) => {
    await admin.post('/contracts/{contractId}/signatures', {
      params,
      body: { client_signature: 'Demonstration Ltd' },
    });
    await admin.post('/contracts/{contractId}/invitations', { params, body: {} });
    await worker.post('/contracts/{contractId}/signatures', {
      params,
      body: { worker_signature: 'Sam Rivera' },
    });
  };
  const designer = {
    kind: 'fixed' as const,
    amount: '5000.00',
    timezone: 'Europe/Madrid',
    job_title: 'Designer',
    worker_id: samId,
  };

  await contract(
    'demo-active',
    { ...designer, title: 'Product design', notice: { unit: 'days', count: 14 } },
    sign,
  );
  await contract('demo-amended', { ...designer, title: 'Brand design' }, async (params) => {
    await sign(params);
    await admin.post('/contracts/{contractId}/amendments', {
      params,
      body: { amount: '5500.00', effective_date: today },
    });
  });
  await contract('demo-invited', { ...designer, title: 'Workshop series' }, async (params) => {
    await admin.post('/contracts/{contractId}/signatures', {
      params,
      body: { client_signature: 'Demonstration Ltd' },
    });
    await admin.post('/contracts/{contractId}/invitations', {
      params,
      body: { message: 'Looking forward to working with you.' },
    });
  });
  await contract(
    'demo-tasks',
    { kind: 'payg_tasks', title: 'Translations', worker_id: adaId, timezone: 'Africa/Lagos' },
    async (params) => {
      await admin.post('/contracts/{contractId}/submit', { params });
    },
  );
  await contract(
    'demo-draft',
    { kind: 'payg_time', amount: '45.00', scale: 'hourly', title: 'Support hours', worker_id: adaId },
    () => Promise.resolve(),
  );
}
