package dk.opgang.local.cli;

import dk.opgang.local.oidc.Persona;

/** Personas as arguments. */
final class Personas {

    private Personas() {}

    static Persona named(String name) {
        return Persona.named(name)
                .orElseThrow(() -> new CommandFailed(
                        ExitCode.WRONG_USE, "There is no persona " + name + ". There are: " + Persona.names()));
    }
}
