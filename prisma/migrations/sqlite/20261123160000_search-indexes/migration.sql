-- Search: trigram indexes over "SearchEntry"."folded", whole for words as typed, and its first 240 characters,
-- where the names stand, for mistyped ones. OPEN and LIMITED entries are indexed apart, so that nothing an index
-- knows of a hidden record can touch what others find. Without content and positions: the text itself is kept
-- once, in "SearchEntry", and checked there.
CREATE VIRTUAL TABLE "search_open" USING fts5("folded", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');

CREATE VIRTUAL TABLE "search_limited" USING fts5("folded", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');

CREATE VIRTUAL TABLE "search_open_names" USING fts5("names", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');

CREATE VIRTUAL TABLE "search_limited_names" USING fts5("names", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');

CREATE TRIGGER "SearchEntry_indexed" AFTER INSERT ON "SearchEntry"
BEGIN
  INSERT INTO "search_open"("rowid", "folded")
    SELECT NEW."id", NEW."folded" WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_open_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_limited"("rowid", "folded")
    SELECT NEW."id", NEW."folded" WHERE NOT NEW."archived" AND NEW."limited";
  INSERT INTO "search_limited_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) WHERE NOT NEW."archived" AND NEW."limited";
END;

CREATE TRIGGER "SearchEntry_reindexed" AFTER UPDATE ON "SearchEntry"
WHEN OLD."folded" <> NEW."folded" OR OLD."archived" <> NEW."archived" OR OLD."limited" <> NEW."limited" OR OLD."id" <> NEW."id"
BEGIN
  DELETE FROM "search_open" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND NOT OLD."limited";
  DELETE FROM "search_open_names" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND NOT OLD."limited";
  DELETE FROM "search_limited" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND OLD."limited";
  DELETE FROM "search_limited_names" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND OLD."limited";
  INSERT INTO "search_open"("rowid", "folded")
    SELECT NEW."id", NEW."folded" WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_open_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_limited"("rowid", "folded")
    SELECT NEW."id", NEW."folded" WHERE NOT NEW."archived" AND NEW."limited";
  INSERT INTO "search_limited_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) WHERE NOT NEW."archived" AND NEW."limited";
END;

CREATE TRIGGER "SearchEntry_unindexed" AFTER DELETE ON "SearchEntry"
BEGIN
  DELETE FROM "search_open" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND NOT OLD."limited";
  DELETE FROM "search_open_names" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND NOT OLD."limited";
  DELETE FROM "search_limited" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND OLD."limited";
  DELETE FROM "search_limited_names" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND OLD."limited";
END;

-- The audit log is only ever added to.
CREATE TRIGGER "AuditEntry_unaltered" BEFORE UPDATE ON "AuditEntry"
BEGIN
  SELECT RAISE(ABORT, 'An audit entry is never altered');
END;

CREATE TRIGGER "AuditEntry_kept" BEFORE DELETE ON "AuditEntry"
BEGIN
  SELECT RAISE(ABORT, 'An audit entry is never deleted');
END;
