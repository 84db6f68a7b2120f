package dk.opgang.cli.batch;

import dk.opgang.cli.profile.Target;
import dk.opgang.cli.profile.TargetOptions;
import dk.opgang.client.OpgangClient;

/** The client of commands that send rows and read the refused ones. */
final class Posting {

    /** Refused rows of participants are read for a purpose, which is logged. */
    private static final String PURPOSE = "case-handling";

    private Posting() {}

    static OpgangClient client(TargetOptions options, Target target) {
        return options.client(target, PURPOSE);
    }
}
