package dk.opgang.platform.testing.frozen;

/** Which way a value goes: what may be loosened on one way may only be tightened on the other. */
enum Direction {
    /** From the client: everything that was taken must still be taken. */
    REQUEST,
    /** To the client: nothing may come that could not come before, and nothing may stay out. */
    ANSWER
}
