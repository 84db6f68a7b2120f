package dk.opgang.gateway.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The token under which everybody reads what is public. */
@ApplicationScoped
class PublicToken {

    /** Empty while the issuer gives none. */
    Optional<String> token() {
        return Optional.empty();
    }
}
