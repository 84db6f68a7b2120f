package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import dk.opgang.client.Credentials;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command goes, and as whom. A profile or a persona on the command line stands as it is: no variable of the environment
 * sends one installation's token to another. Without them the environment comes before the profile.
 */
public final class Target {

    private final Session session;
    private final Profile profile;
    private final boolean isNamed;
    private final @Nullable String persona;
    private final @Nullable String usualPersona;

    private Target(
            Session session,
            Profile profile,
            boolean isNamed,
            @Nullable String persona,
            @Nullable String usualPersona) {
        this.session = session;
        this.profile = profile;
        this.isNamed = isNamed;
        this.persona = persona;
        this.usualPersona = usualPersona;
    }

    /**
     * The target of a command.
     *
     * @param profile as named on the command line
     * @param persona as named on the command line
     * @param usualPersona who speaks to the local Opgang if none is named
     */
    static Target of(
            Session session, @Nullable String profile, @Nullable String persona, @Nullable String usualPersona) {
        Profiles profiles = new Profiles(session);
        Profile chosen = Optional.ofNullable(profile)
                .or(() -> session.variable("OPGANG_PROFILE"))
                .map(profiles::named)
                .orElseGet(profiles::current);
        if (persona != null) {
            Personas.require(persona);
            if (!chosen.isLocal()) {
                throw CommandFailed.wrongUse(Word.PERSONA_ELSEWHERE, chosen.name());
            }
        }
        return new Target(session, chosen, profile != null, persona, usualPersona);
    }

    public String gateway() {
        return Given.address(overriding("OPGANG_GATEWAY").orElse(profile.gateway()));
    }

    /** Which Opgang this is, and as whom it is spoken to. */
    public Speaker speaker() {
        Optional<Bearer> bearer = token().map(Bearer::of);
        return new Speaker(
                profile.name(),
                gateway(),
                bearer.map(Bearer::issuer).orElseGet(this::issuer),
                bearer.map(Bearer::client).orElseGet(this::clientId));
    }

    public Credentials credentials() {
        return token().map(Credentials::token)
                .orElseGet(() -> Credentials.client(issuer(), clientId(), clientSecret()));
    }

    /** A token that was given; a persona goes before it. */
    private Optional<String> token() {
        return persona == null ? overriding("OPGANG_TOKEN").map(Given::token) : Optional.empty();
    }

    private String clientId() {
        if (persona != null) {
            return persona;
        }
        return overriding("OPGANG_CLIENT_ID")
                .or(() -> Optional.ofNullable(profile.clientId()))
                .or(() -> Optional.ofNullable(usualPersona))
                .orElseThrow(() -> CommandFailed.wrongUse(Word.PERSONA_MISSING, Personas.text()));
    }

    private String clientSecret() {
        Optional<String> id = persona == null ? overriding("OPGANG_CLIENT_ID") : Optional.empty();
        if (id.isPresent()) {
            return secretOfEnvironment(id.get());
        }
        return persona != null || profile.clientId() == null ? secretOfPersona() : Secret.of(profile, session);
    }

    /** The local issuer asks for any secret; a Keycloak of the compose file for the one that the environment names. */
    private String secretOfPersona() {
        return session.variable("OPGANG_CLIENT_SECRET").orElse("any");
    }

    private String secretOfEnvironment(String clientId) {
        return session.variable("OPGANG_CLIENT_SECRET")
                .orElseThrow(() -> CommandFailed.wrongUse(Word.SECRET_MISSING, clientId, "$OPGANG_CLIENT_SECRET"));
    }

    private String issuer() {
        return Given.address(overriding("OPGANG_ISSUER").orElse(profile.issuer()));
    }

    private Optional<String> overriding(String variable) {
        return isNamed ? Optional.empty() : session.variable(variable);
    }
}
