package dk.opgang.platform.crypto;

import java.util.UUID;

/**
 * What a step of a rotation came to.
 *
 * @param last the id of the last thing that it looked at, after which the next step goes on
 * @param seen how many things of an older key it looked at; none if there are no more
 * @param done how many of them are of the primary key now
 */
public record RotatedSlice(UUID last, int seen, int done) {}
