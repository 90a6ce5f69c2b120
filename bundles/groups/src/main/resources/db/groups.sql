--liquibase formatted sql logicalFilePath:groups

--changeset ebok:groups
create table customer_group (
  group_id varchar(40) primary key,
  name varchar(200) not null,
  rule varchar(20000),
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null
);
create table customer_group_member (
  group_id varchar(40) not null references customer_group,
  customer_id varchar(100) not null,
  primary key (group_id, customer_id)
);
create index customer_group_member_customer on customer_group_member (customer_id);
-- one row, which a change of the groups locks, so that changes are made one after another
create table customer_group_lock (lock_id integer primary key);
insert into customer_group_lock values (1);
--rollback drop table customer_group_lock; drop table customer_group_member; drop table customer_group;
