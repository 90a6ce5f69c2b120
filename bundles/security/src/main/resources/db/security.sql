--liquibase formatted sql logicalFilePath:security

--changeset ebok:accounts
create table user_account (
  account_id uuid primary key,
  login varchar(100) not null,
  display_name varchar(200),
  role varchar(20) not null,
  password_hash varchar(300) not null,
  blocked boolean not null,
  created_at timestamp with time zone not null,
  constraint user_account_login unique (login)
);
create table account_customer (
  account_id uuid not null references user_account,
  customer_id varchar(100) not null,
  primary key (account_id, customer_id)
);
--rollback drop table account_customer; drop table user_account;

--changeset ebok:sessions
create table user_session (
  token_hash varchar(64) primary key,
  account_id uuid not null references user_account,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index user_session_account on user_session (account_id);
create index user_session_expires on user_session (expires_at);
--rollback drop table user_session;

--changeset ebok:grants
create table function_grant (
  function_id varchar(40) primary key,
  granted boolean not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null
);
--rollback drop table function_grant;

--changeset ebok:permissions
create table account_permission (
  account_id uuid not null references user_account,
  permission varchar(200) not null,
  primary key (account_id, permission)
);
--rollback drop table account_permission;

--changeset ebok:group-grants
create table function_group_grant (
  function_id varchar(40) not null,
  group_id varchar(40) not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null,
  primary key (function_id, group_id)
);
create index function_group_grant_group on function_group_grant (group_id);
--rollback drop table function_group_grant;
