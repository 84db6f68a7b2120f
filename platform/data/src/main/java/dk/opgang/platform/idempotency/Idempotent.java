package dk.opgang.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that takes the header {@code Idempotency-Key} and returns a {@code jakarta.ws.rs.core.Response}: the first
 * request runs in one transaction with its key and answer, a repeated one gets that answer again with
 * {@code Idempotency-Replayed: true}, another one under the same key 422, and one that comes while the first runs 409. Without
 * the header the method just runs.
 *
 * <p>With or without the header, a method that loses a race against another writer (a unique key that was free when it looked, a
 * row that changed meanwhile, a deadlock) is called again, up to three times: of two equal POSTs at once one answers 201 and the
 * other 200. So what it does outside of its transaction must bear repetition, and it may not read a stream.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /**
     * A method that only reads, by POST since what it searches for stands in no address. Its answer is not kept: a repeated
     * request is answered anew, as things are now, and logged again; everything else is as for a change.
     */
    @Nonbinding
    boolean read() default false;

    /**
     * Whose key seals what is kept of the request; by default fingerprints are made with the key of all, and answers are readable.
     */
    @Nonbinding
    Class<? extends AnswerSeal> sealedBy() default AnswerSeal.class;
}
