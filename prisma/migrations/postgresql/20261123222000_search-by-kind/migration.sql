-- Search by kind: a few letters are begun by so many words that the newest of a kind are read from its end instead.
CREATE INDEX "search_newest" ON "SearchEntry" ("kind", "id");
