package dk.opgang.peers;

import org.springframework.security.oauth2.jwt.Jwt;

/** The municipality that asks, and by which client; other callers are none of the twin's. */
record Caller(String subject, String client, String municipality) {

    static Caller of(Jwt token) {
        return new Caller(
                token.getSubject(), token.getClaimAsString("azp"), token.getClaimAsString("municipality"));
    }

    String tenant() {
        return "municipality:" + municipality;
    }
}
