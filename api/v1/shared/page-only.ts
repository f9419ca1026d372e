import { z } from 'zod';
import { pageQuery } from '../../shared/pagination';

/** The query of a list that has pages and no filter. */
export const pageOnly = z.strictObject(pageQuery);
