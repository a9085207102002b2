-- What the person wants to reach, in the person's own words, and how far it has come; goal attainment scaling. What each
-- level would look like is text, the levels themselves are -2 to 2.
create table goal (
  id uuid primary key,
  referral_id uuid not null,
  place integer not null,
  wanted varchar(4000) not null,
  weight integer not null,
  much_less varchar(4000),
  less varchar(4000),
  expected varchar(4000) not null,
  more varchar(4000),
  much_more varchar(4000),
  baseline integer,
  set_on date not null,
  constraint goal_once unique (referral_id, place),
  constraint goal_referral foreign key (referral_id) references referral (id)
);

create table goal_score (
  id uuid primary key,
  goal_id uuid not null,
  session_id uuid,
  scored_on date not null,
  level integer not null,
  constraint goal_score_once unique (goal_id, scored_on),
  constraint goal_score_goal foreign key (goal_id) references goal (id),
  constraint goal_score_session foreign key (session_id) references session (id)
);

-- A score on a measure that the service is licensed for. The measure itself, its questions and its words are not here.
create table measure_score (
  id uuid primary key,
  referral_id uuid not null,
  measure varchar(60) not null,
  scored_on date not null,
  points varchar(12) not null,
  constraint measure_score_once unique (referral_id, measure, scored_on),
  constraint measure_score_referral foreign key (referral_id) references referral (id)
);
