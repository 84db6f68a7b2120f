package dk.opgang.participants.intake;

/** A spell to be written. */
record SpellRow<S>(S spell, boolean isNew) {}
