package dk.opgang.platform.erasure;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells by which keys of their own the posters named what they posted about people; a service that keeps such things has one. */
public interface KeysOfErased {

    /** The keys of everything about the people, who are being erased in the running transaction and not yet gone. */
    Set<String> keysOf(Collection<UUID> people);
}
