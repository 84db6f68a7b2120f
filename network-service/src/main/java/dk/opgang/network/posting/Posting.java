package dk.opgang.network.posting;

/**
 * What a POST did.
 *
 * @param resource the new or the updated one
 * @param created false if the poster had posted its source before
 */
public record Posting<E extends Posted>(E resource, boolean created) {}
