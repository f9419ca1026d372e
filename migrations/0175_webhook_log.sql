-- How the log of an endpoint is looked through: by the contract or the event, and for what was given up.
CREATE INDEX webhook_deliveries_by_stream ON webhook_deliveries (endpoint_id, stream_id, id);
CREATE INDEX webhook_deliveries_dead ON webhook_deliveries (endpoint_id, id) WHERE status = 'dead';
