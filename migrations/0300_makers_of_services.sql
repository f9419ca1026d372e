-- A service counts as the user who made it, also by another service. Who made a token has been noted since 0120; a service
-- that was made by another one notes the user at the beginning from now on, and those of earlier releases here.
WITH RECURSIVE made AS (
  SELECT id, created_by->>'id' AS maker FROM tokens WHERE roles IS NOT NULL AND created_by->>'type' = 'user'
  UNION
  SELECT t.id, made.maker FROM tokens t JOIN made ON t.created_by->>'id' = made.id::text
  WHERE t.created_by->>'type' IN ('service', 'admin'))
UPDATE tokens SET created_by = created_by || jsonb_build_object('maker', made.maker)
FROM made WHERE tokens.id = made.id AND created_by->>'type' <> 'user';
