-- When a worker last got through a batch, whatever came of it: of an endpoint, and of the mails of an environment. By this,
-- and by what is due, it is told whether sending goes on.
ALTER TABLE webhook_endpoints ADD COLUMN drained_at timestamptz;
ALTER TABLE mail_positions ADD COLUMN moved_at timestamptz;
