package dk.opgang.gateway.portal;

import java.util.concurrent.CompletableFuture;

/** Reads the API for a page, as the page's reader would. */
public interface Reading {

    String JSON = "application/json";

    /**
     * Never fails: what cannot be read is an answer as well.
     *
     * @param address path and query under {@code /v1}
     */
    default CompletableFuture<Answer> read(String address, Reader reader) {
        return read(address, JSON, reader);
    }

    /**
     * The same in another form.
     *
     * @param mediaType one that is JSON as well, such as {@code application/geo+json}
     */
    CompletableFuture<Answer> read(String address, String mediaType, Reader reader);
}
