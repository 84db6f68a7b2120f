package dk.opgang.platform.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text body of a request, no larger than {@link BodyLimit#maxTextBytes()}; what a method takes instead of a bare string. */
@Schema(implementation = String.class)
public record TextBody(String text) {}
