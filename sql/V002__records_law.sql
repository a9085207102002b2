-- What the law asks of a record: holds, erasures that leave a count, and a log that finds everyone who was looked at.

-- While a row stands here, nothing of the person is erased and no period runs out. Released, the row goes; the log
-- keeps when it stood and why.
create table legal_hold (
  id uuid primary key,
  person_id uuid not null unique,
  placed_on date not null,
  reason varchar(4000) not null,
  constraint legal_hold_person foreign key (person_id) references person (id)
);

-- What is left of a person who was erased: that it was done, why in one code, and how much.
create table erasure (
  id uuid primary key,
  erased_on date not null,
  reason varchar(40) not null,
  sessions integer not null,
  entries integer not null
);

-- People who were looked at together: their keys, joined with ;. Written once, named by every look at the same people.
create table circle (
  id uuid primary key,
  people varchar(1000000) not null
);

alter table log_entry add column circle_id uuid;
