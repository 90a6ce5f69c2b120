/** The built distribution, tested from outside: HTTP, console, browser and databases. */
package org.ebok.itest;
