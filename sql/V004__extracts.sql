-- What left for evaluators.

-- A release of tables: what was published, so that a later one can be held against it.
create table publication (
  id uuid primary key,
  study varchar(200) not null,
  preset varchar(20) not null,
  published_on date not null,
  parts integer not null
);

-- Who stood behind each number of a release, by keys that are random and say nothing by themselves; in parts, as a
-- column has a bound.
create table publication_part (
  id uuid primary key,
  publication_id uuid not null,
  place integer not null,
  content varchar(1000000) not null,
  constraint publication_part_once unique (publication_id, place),
  constraint publication_part_publication foreign key (publication_id) references publication (id)
);
