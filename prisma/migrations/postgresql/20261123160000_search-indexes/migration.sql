-- Search: trigrams of "SearchEntry"."folded", whole for words as typed, and of its first 240 characters, where the
-- names stand, for mistyped ones. Such an index keeps no statistics of its texts, so OPEN and LIMITED entries
-- can share it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX "SearchEntry_folded_trigrams" ON "SearchEntry" USING GIN ("folded" gin_trgm_ops);

CREATE INDEX "SearchEntry_names_trigrams" ON "SearchEntry" USING GIN (left("folded", 240) gin_trgm_ops);

-- The audit log is only ever added to.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  RAISE EXCEPTION 'An audit entry is never altered or deleted';
END
$refuse$;

CREATE TRIGGER "AuditEntry_unaltered" BEFORE UPDATE OR DELETE ON "AuditEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();

CREATE TRIGGER "AuditEntry_kept" BEFORE TRUNCATE ON "AuditEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
