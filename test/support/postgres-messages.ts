/** One message of a client to PostgreSQL, as its protocol names them. */
export interface Message {
  type: string;
  body: Buffer;
}

const HEADER = 5;

/** Takes the messages of one connection out of the bytes that arrive; the first one, the start-up, has no type. */
export function messageReader(): (chunk: Buffer) => Message[] {
  let rest = Buffer.alloc(0);
  let hasStarted = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const messages: Message[] = [];
    for (;;) {
      const header = hasStarted ? HEADER : HEADER - 1;
      if (rest.length < header) return messages;
      const end = rest.readUInt32BE(header - 4) + header - 4;
      if (rest.length < end) return messages;
      const type = hasStarted ? String.fromCharCode(rest[0]!) : 'start-up';
      messages.push({ type, body: rest.subarray(header, end) });
      rest = rest.subarray(end);
      hasStarted = true;
    }
  };
}

/** The texts of what a connection runs, with those that it has had PostgreSQL keep under a name. */
export function statementReader(): (chunk: Buffer) => string[] {
  const read = messageReader();
  const kept = new Map<string, string>();
  return (chunk) => read(chunk).flatMap((message) => textsOf(message, kept));
}

function textsOf({ type, body }: Message, kept: Map<string, string>): string[] {
  const [first = '', second = ''] = body.toString('latin1').split('\0', 2);
  if (type === 'Q') return [first];
  if (type === 'P') kept.set(first, second);
  return type === 'B' ? [kept.get(second) ?? ''] : [];
}
