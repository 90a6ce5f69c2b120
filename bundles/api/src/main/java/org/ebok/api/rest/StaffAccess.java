package org.ebok.api.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Closes a resource method to everybody but staff who hold a permission; others find nothing there (404). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface StaffAccess {

    /** @return the permission in Shiro's notation, for example {@code functions:grant} */
    String value();
}
