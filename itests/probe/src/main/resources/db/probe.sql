--liquibase formatted sql logicalFilePath:probe

--changeset ebok:probe-mark
create table probe_mark (
  mark_id uuid primary key,
  name varchar(100) not null
);
--rollback drop table probe_mark;
