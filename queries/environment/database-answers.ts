import { serverVersion } from '../../store/db/database';
import type { ReadServices } from '../context';

/** Whether the database is there at all. */
export function databaseAnswers({ db }: ReadServices): Promise<boolean> {
  return serverVersion(db).then(
    () => true,
    () => false,
  );
}
