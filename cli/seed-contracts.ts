export interface SeedAccess {
  apiUrl: string;
  admin: string;
  worker: string;
  samId: string;
  adaId: string;
}

type Json = Record<string, unknown>;

/** One contract in each early state of its life. Named by external id, so that a second run makes no duplicates. */
export async function seedContracts(access: SeedAccess): Promise<void> {
  const { samId, adaId } = access;
  const admin = client(access.apiUrl, access.admin);
  const worker = client(access.apiUrl, access.worker);
  const today = String((await admin('GET', '/sandbox/clock'))['now']).slice(0, 10);

  const contract = async (
    external_id: string,
    body: Json,
    steps: (path: string) => Promise<void>,
  ): Promise<void> => {
    const known = (await admin('GET', `/contracts?external_id=${external_id}`))['data'] as Json[];
    if (known.length > 0) return;
    const made = await admin('POST', '/contracts', {
      ...body,
      external_id,
      currency: 'EUR',
      start_date: today,
    });
    await steps(`/contracts/${String(made['id'])}`);
  };
  const sign = async (path: string) => {
    await admin('POST', `${path}/signatures`, { client_signature: 'Demonstration Ltd' });
    await admin('POST', `${path}/invitations`, {});
    await worker('POST', `${path}/signatures`, { worker_signature: 'Sam Rivera' });
  };
  const designer = {
    kind: 'fixed',
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
  await contract('demo-amended', { ...designer, title: 'Brand design' }, async (path) => {
    await sign(path);
    await admin('POST', `${path}/amendments`, { amount: '5500.00', effective_date: today });
  });
  await contract('demo-invited', { ...designer, title: 'Workshop series' }, async (path) => {
    await admin('POST', `${path}/signatures`, { client_signature: 'Demonstration Ltd' });
    await admin('POST', `${path}/invitations`, { message: 'Looking forward to working with you.' });
  });
  await contract(
    'demo-tasks',
    { kind: 'payg_tasks', title: 'Translations', worker_id: adaId, timezone: 'Africa/Lagos' },
    async (path) => {
      await admin('POST', `${path}/submit`);
    },
  );
  await contract(
    'demo-draft',
    { kind: 'payg_time', amount: '45.00', scale: 'hourly', title: 'Support hours', worker_id: adaId },
    () => Promise.resolve(),
  );
}

function client(apiUrl: string, token: string) {
  return async (method: string, path: string, body?: Json): Promise<Json> => {
    const response = await fetch(`${apiUrl}/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as Json;
    if (response.status >= 300)
      throw new Error(`Seeding failed at ${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
}
