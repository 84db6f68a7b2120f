package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.Session;
import dk.opgang.client.OpgangClient;
import dk.opgang.client.OpgangClientBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs that speak with an Opgang. */
public final class TargetOptions extends CommonOptions {

    /** About two seconds: somebody waits, and what was begun can be gone on with. */
    private static final int REPEATS = 3;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = ProfileNames.class,
            description = "Which Opgang; else $OPGANG_PROFILE, or the one that is in use.")
    @Nullable
    String profile;

    @Option(
            names = "--as",
            paramLabel = "PERSONA",
            completionCandidates = Personas.class,
            description = "As whom; only with the profile local.")
    @Nullable
    String persona;

    public TargetOptions(Session session) {
        super(session);
    }

    /**
     * Where to, and as whom.
     *
     * @param usualPersona who speaks to the local Opgang if nobody is named; null if somebody has to be
     */
    public Target target(@Nullable String usualPersona) {
        return Target.of(session(), profile, persona, usualPersona);
    }

    /** Where to, as the persona of that name; null if the options say as whom. */
    public Target targetAs(@Nullable String named) {
        return Target.of(session(), profile, named == null ? persona : named, null);
    }

    /**
     * A client of it.
     *
     * @param purpose what data of persons are read for, a code of the code list; null if it is not told
     */
    public OpgangClient client(Target target, @Nullable String purpose) {
        OpgangClientBuilder builder = OpgangClient.builder()
                .gateway(target.gateway())
                .credentials(target.credentials())
                .language(language().code())
                .userAgent("opgang-cli")
                .repeats(REPEATS);
        return (purpose == null ? builder : builder.purpose(Given.code(purpose))).build();
    }
}
