package dk.opgang.platform.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is compared rather than read: a source's system and id, the key of a template, the name of a data version. White space
 * around it is no part of it, and a number that may be a CPR is enough to refuse it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface Key {}
