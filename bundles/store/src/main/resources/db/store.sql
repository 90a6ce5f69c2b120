--liquibase formatted sql logicalFilePath:store

--changeset ebok:audit-record
create table audit_record (
  record_id bigint generated always as identity primary key,
  recorded_at timestamp with time zone not null,
  actor varchar(200) not null,
  action varchar(100) not null,
  subject varchar(200) not null,
  detail varchar(2000) not null
);
create index audit_record_subject on audit_record (subject, record_id);
--rollback drop table audit_record;

--changeset ebok:audit-record-actor
create index audit_record_actor on audit_record (actor, record_id);
--rollback drop index audit_record_actor;
