package dk.opgang.gateway.portal;

import java.util.concurrent.CompletableFuture;

/** Reads the API for a page, as the page's reader would. */
public interface Reading {

    /**
     * Never fails: what cannot be read is an answer as well.
     *
     * @param address path and query under {@code /v1}
     */
    CompletableFuture<Answer> read(String address, Reader reader);
}
