-- Facts that a toolkit asks to be on record for a referral before anything is delivered.
create table referral_gate (
  id uuid primary key,
  referral_id uuid not null,
  gate varchar(80) not null,
  recorded_on date not null,
  reason varchar(4000),
  constraint referral_gate_once unique (referral_id, gate),
  constraint referral_gate_referral foreign key (referral_id) references referral (id)
);
