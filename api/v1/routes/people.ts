import { Router } from 'express';
import { z } from 'zod';
import {
  getGroup,
  getPerson,
  insertGroup,
  insertPerson,
  listGroups,
  listPeople,
  type Group,
  type Person,
} from '../../../store/people/people';
import { idParam, refuseForeign } from '../../shared/access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { ApiError } from '../../shared/errors';
import { notFound } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { page, pageQuery } from '../../shared/pagination';
import { email, text } from '../../shared/schemas';

const newPerson = z.strictObject({
  first_name: text(100),
  last_name: text(100),
  email,
  country: text(2, 2).nullable().default(null),
});
const newGroup = z.strictObject({ name: text(200) });
const listQuery = z.strictObject(pageQuery);

export function peopleRoutes({ db }: Services): Router {
  const router = Router();

  router.get('/people', adminOnly, async (req, res) => {
    const query = listQuery.parse(req.query);
    res.json(await page(query, (keyset) => listPeople(db, contextOf(res).scope, keyset), personWire));
  });

  router.post('/people', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const { first_name: firstName, last_name: lastName, ...rest } = newPerson.parse(req.body);
    const person: Person = { ...stamp(context), firstName, lastName, ...rest, status: 'active' };
    if (!(await insertPerson(db, person, cause(context)))) {
      throw new ApiError(
        409,
        'email_taken',
        `Somebody here has the e-mail address ${person.email} already.`,
        [{ field: 'email', rule: 'unique', message: 'belongs to another person here' }],
      );
    }
    res.status(201).json(personWire(person));
  });

  router.get('/people/:personId', async (req, res) => {
    const context = contextOf(res);
    const person = await getPerson(db, context.scope, idParam(req, 'personId', 'person'));
    if (!person) throw notFound('person');
    refuseForeign(context, person.id);
    res.json(personWire(person));
  });

  router.get('/groups', adminOnly, async (req, res) => {
    const query = listQuery.parse(req.query);
    res.json(await page(query, (keyset) => listGroups(db, contextOf(res).scope, keyset), groupWire));
  });

  router.post('/groups', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const group: Group = { ...stamp(context), ...newGroup.parse(req.body) };
    if (!(await insertGroup(db, group, cause(context)))) {
      throw new ApiError(409, 'name_taken', `A group named ${group.name} exists already.`, [
        { field: 'name', rule: 'unique', message: 'is the name of another group here' },
      ]);
    }
    res.status(201).json(groupWire(group));
  });

  router.get('/groups/:groupId', adminOnly, async (req, res) => {
    const group = await getGroup(db, contextOf(res).scope, idParam(req, 'groupId', 'group'));
    if (!group) throw notFound('group');
    res.json(groupWire(group));
  });

  return router;
}

function stamp({ scope, resourceId, now }: Context) {
  return { ...scope, id: resourceId, createdAt: now };
}

function cause({ actor, now, commandId }: Context) {
  return { actor, at: now, commandId };
}

function personWire({ id, firstName, lastName, email: address, country, status, createdAt }: Person) {
  return {
    id,
    first_name: firstName,
    last_name: lastName,
    email: address,
    country,
    status,
    created_at: createdAt,
  };
}

function groupWire({ id, name, createdAt }: Group) {
  return { id, name, created_at: createdAt };
}
