/** How a value travels: text for text and for JSON, which is given as its text; digits or a bigint for an int8. */
export type ColumnType = 'uuid' | 'text' | 'jsonb' | 'int4' | 'int8' | 'boolean' | 'date' | 'timestamptz';

export type CopyValue = string | number | bigint | boolean | null | undefined;

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
const HEADER_BYTES = SIGNATURE.length + 8;
const FIRST_BYTES = 256 * 1024;
const JSONB_VERSION = 1;
const DAY_MS = 86_400_000;
/** PostgreSQL counts time from there on. */
const EPOCH_MS = Date.parse('2000-01-01T00:00:00Z');
const TWO_TO_32 = 2 ** 32;
const UUID_BYTES = 16;
const DASH = 45;

/** Writes rows in the binary format of COPY: a count of fields, and before each field the count of its bytes. */
export class CopyWriter {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #at = HEADER_BYTES;
  #rows = 0;
  // The instants and days of one batch are few, and to read one costs more than to write it.
  readonly #times = new Map<string, number>();

  constructor() {
    this.#bytes.fill(0, 0, HEADER_BYTES);
    SIGNATURE.copy(this.#bytes);
  }

  get rows(): number {
    return this.#rows;
  }

  startRow(fields: number): void {
    this.#rows += 1;
    this.#reserve(2);
    this.#at = this.#bytes.writeInt16BE(fields, this.#at);
  }

  /** Throws a TypeError for a value that the type does not have; null and undefined are NULL. */
  write(type: ColumnType, value: CopyValue): void {
    if (value === null || value === undefined) return this.#length(-1);
    switch (type) {
      case 'text':
        return this.#text(String(value), 0);
      case 'jsonb':
        return this.#text(String(value), 1);
      case 'uuid':
        return this.#uuid(String(value));
      case 'int4':
        if (!Number.isInteger(Number(value))) throw new TypeError(`"${value}" is no integer.`);
        this.#length(4);
        this.#at = this.#bytes.writeInt32BE(Number(value), this.#at);
        return;
      case 'int8':
        this.#length(8);
        this.#at = this.#bytes.writeBigInt64BE(BigInt(value), this.#at);
        return;
      case 'boolean':
        this.#length(1);
        this.#at = this.#bytes.writeUInt8(value ? 1 : 0, this.#at);
        return;
      case 'date':
        this.#length(4);
        this.#at = this.#bytes.writeInt32BE((this.#timeOf(String(value)) - EPOCH_MS) / DAY_MS, this.#at);
        return;
      case 'timestamptz':
        return this.#microseconds((this.#timeOf(String(value)) - EPOCH_MS) * 1000);
    }
  }

  end(): Buffer {
    this.#reserve(2);
    this.#at = this.#bytes.writeInt16BE(-1, this.#at);
    return this.#bytes.subarray(0, this.#at);
  }

  /** The length of a field, and room for it. */
  #length(length: number): void {
    this.#reserve(4 + Math.max(length, 0));
    this.#at = this.#bytes.writeInt32BE(length, this.#at);
  }

  #text(text: string, prefix: 0 | 1): void {
    // No character takes more than three bytes for each of its UTF-16 units.
    this.#reserve(5 + 3 * text.length);
    const start = this.#at + 4;
    if (prefix === 1) this.#bytes[start] = JSONB_VERSION;
    const written = prefix + this.#bytes.write(text, start + prefix, 'utf8');
    this.#bytes.writeInt32BE(written, this.#at);
    this.#at = start + written;
  }

  #uuid(text: string): void {
    this.#length(UUID_BYTES);
    const end = this.#at + UUID_BYTES;
    for (let index = 0; index + 1 < text.length && this.#at < end;) {
      if (text.charCodeAt(index) === DASH) index += 1;
      const high = hexDigit(text.charCodeAt(index));
      const low = hexDigit(text.charCodeAt(index + 1));
      this.#bytes[this.#at] = (high << 4) | low;
      this.#at += 1;
      index += 2;
    }
    if (this.#at < end || text.length !== 36) throw new TypeError(`"${text}" is no UUID.`);
  }

  #microseconds(microseconds: number): void {
    this.#length(8);
    const high = Math.floor(microseconds / TWO_TO_32);
    this.#at = this.#bytes.writeInt32BE(high, this.#at);
    this.#at = this.#bytes.writeUInt32BE(microseconds - high * TWO_TO_32, this.#at);
  }

  #timeOf(text: string): number {
    const known = this.#times.get(text);
    if (known !== undefined) return known;
    const time = Date.parse(text);
    // JavaScript takes the thirtieth of February for the second of March.
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text.slice(0, 10)))
      throw new TypeError(`"${text}" is no date.`);
    this.#times.set(text, time);
    return time;
  }

  #reserve(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#at + more));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

/** The value of each digit by its code, looked up: a lock writes some twenty UUIDs a contract. */
const DIGITS = new Int8Array(128).fill(-1);
for (let digit = 0; digit < 16; digit += 1) {
  const text = digit.toString(16);
  for (const each of [text, text.toUpperCase()]) DIGITS[each.charCodeAt(0)] = digit;
}

function hexDigit(code: number): number {
  const digit = DIGITS[code] ?? -1;
  if (digit < 0) throw new TypeError('A UUID has hexadecimal digits.');
  return digit;
}
