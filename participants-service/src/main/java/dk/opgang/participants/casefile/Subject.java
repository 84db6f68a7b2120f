package dk.opgang.participants.casefile;

import java.util.UUID;

/** Whom a record is about, and which municipality is the controller. */
public record Subject(UUID participantId, String municipalityCode) {}
