package dk.opgang.participants.casefile;

import org.jspecify.annotations.Nullable;

/** What a {@link Spell} is to be instead, and why. */
public interface SpellCorrection<F extends SpellForm<F>> {

    /** What it is to be. */
    F corrected();

    /** A code of change-reasons. */
    @Nullable
    String changeReason();
}
