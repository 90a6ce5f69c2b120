--liquibase formatted sql logicalFilePath:finance

--changeset ebok:bank-accounts
create table finance_bank_account (
  ledger_id varchar(200) primary key,
  account varchar(64) not null,
  former_account varchar(64),
  noticed_at timestamp with time zone not null
);
create table finance_account_reading (
  ledger_id varchar(200) not null,
  login varchar(100) not null,
  account varchar(64) not null,
  read_at timestamp with time zone not null,
  primary key (ledger_id, login)
);
--rollback drop table finance_account_reading; drop table finance_bank_account;
