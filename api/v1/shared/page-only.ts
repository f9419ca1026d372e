import { z } from 'zod';
import { longPageQuery, pageQuery } from '../../shared/pagination';

/** The query of a list that has pages and no filter. */
export const pageOnly = z.strictObject(pageQuery);

/** The same, of a list that most callers want whole. */
export const longPage = z.strictObject(longPageQuery);
