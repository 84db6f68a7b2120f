package dk.opgang.system.matrix;

import dk.opgang.local.oidc.Persona;

/** The kinds of callers, each as one persona. */
enum Caller {
    OWN(Persona.HORSENS),
    TRUSTED(Persona.HORSENS_TRUSTED),
    /** A housing organisation with a consent of some people. */
    READER(Persona.ODINSGAARDEN),
    ORGANISATION(Persona.BO_VEST),
    MUNICIPALITY(Persona.GLADSAXE),
    COORDINATOR(Persona.COORDINATOR),
    FRONTEND(Persona.FRONTEND),
    AUDITOR(Persona.AUDITOR),
    ADMIN(Persona.ADMIN);

    private final Persona persona;

    Caller(Persona persona) {
        this.persona = persona;
    }

    Persona persona() {
        return persona;
    }

    /** Whether it acts for the municipality whose people these are. */
    boolean controls() {
        return this == OWN || this == TRUSTED;
    }
}
