package dk.opgang.gateway.token;

import java.util.Optional;

/**
 * Who sends a request.
 *
 * @param name the system that sends it, the token's {@code azp}, or {@code sub} if there is none
 * @param person for whom it sends it, the token's {@code sub}; nobody if the system acts for itself
 */
public record Client(String name, Optional<String> person) {}
