-- Search by kind: each indexed text carries a mark of its record's kind ("#pn" for a person), so that the newest of
-- each kind can be taken from the index without reading the others. Letters, digits and spaces alone occur beside it.
DROP TRIGGER "SearchEntry_indexed";

DROP TRIGGER "SearchEntry_reindexed";

CREATE TRIGGER "SearchEntry_indexed" AFTER INSERT ON "SearchEntry"
BEGIN
  INSERT INTO "search_open"("rowid", "folded")
    SELECT NEW."id", NEW."folded" || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_open_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_limited"("rowid", "folded")
    SELECT NEW."id", NEW."folded" || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NEW."limited";
  INSERT INTO "search_limited_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NEW."limited";
END;

CREATE TRIGGER "SearchEntry_reindexed" AFTER UPDATE ON "SearchEntry"
WHEN OLD."folded" <> NEW."folded" OR OLD."archived" <> NEW."archived" OR OLD."limited" <> NEW."limited" OR OLD."id" <> NEW."id"
BEGIN
  DELETE FROM "search_open" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND NOT OLD."limited";
  DELETE FROM "search_open_names" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND NOT OLD."limited";
  DELETE FROM "search_limited" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND OLD."limited";
  DELETE FROM "search_limited_names" WHERE "rowid" = OLD."id" AND NOT OLD."archived" AND OLD."limited";
  INSERT INTO "search_open"("rowid", "folded")
    SELECT NEW."id", NEW."folded" || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_open_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NOT NEW."limited";
  INSERT INTO "search_limited"("rowid", "folded")
    SELECT NEW."id", NEW."folded" || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NEW."limited";
  INSERT INTO "search_limited_names"("rowid", "names")
    SELECT NEW."id", substr(NEW."folded", 1, 240) || '#' || substr(NEW."kind", 1, 1) || substr(NEW."kind", -1)
    WHERE NOT NEW."archived" AND NEW."limited";
END;

INSERT INTO "search_open"("search_open") VALUES ('delete-all');

INSERT INTO "search_open_names"("search_open_names") VALUES ('delete-all');

INSERT INTO "search_limited"("search_limited") VALUES ('delete-all');

INSERT INTO "search_limited_names"("search_limited_names") VALUES ('delete-all');

INSERT INTO "search_open"("rowid", "folded")
  SELECT "id", "folded" || '#' || substr("kind", 1, 1) || substr("kind", -1)
  FROM "SearchEntry" WHERE NOT "archived" AND NOT "limited";

INSERT INTO "search_open_names"("rowid", "names")
  SELECT "id", substr("folded", 1, 240) || '#' || substr("kind", 1, 1) || substr("kind", -1)
  FROM "SearchEntry" WHERE NOT "archived" AND NOT "limited";

INSERT INTO "search_limited"("rowid", "folded")
  SELECT "id", "folded" || '#' || substr("kind", 1, 1) || substr("kind", -1)
  FROM "SearchEntry" WHERE NOT "archived" AND "limited";

INSERT INTO "search_limited_names"("rowid", "names")
  SELECT "id", substr("folded", 1, 240) || '#' || substr("kind", 1, 1) || substr("kind", -1)
  FROM "SearchEntry" WHERE NOT "archived" AND "limited";

-- What candidates are chosen by, in an index of its own: their long texts are read for the chosen ones alone.
CREATE INDEX "search_narrow" ON "SearchEntry"("id", "kind", "limited", "archived", "recordId", substr("folded", 1, 160), octet_length("folded"));
