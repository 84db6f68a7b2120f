package dk.opgang.platform.peer;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the interface of a client whose address is {@code http://<name>}: the service of that name is asked at one of the addresses in {@link
 * PeersConfig}, and at another one if the first cannot be reached, breaks off or is about to end (503).
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksPeer {

    /** Whether the same may be asked again where nobody knows what became of it the first time. */
    @Nonbinding
    boolean repeatable() default true;
}
