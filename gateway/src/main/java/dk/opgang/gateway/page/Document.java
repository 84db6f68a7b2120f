package dk.opgang.gateway.page;

import dk.opgang.platform.json.BodyDigest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Something that is sent as it is, with its ETag and packed if the client likes. */
public final class Document {

    /** May be kept and must be asked for again: for what changes with a release. */
    public static final String ASK_AGAIN = "public, no-cache";

    private static final int WORTH_PACKING = 1_024;

    private final String mediaType;
    private final String cacheControl;
    private final Buffer plain;
    private final String etag;
    private @Nullable Buffer packed;

    private Document(String mediaType, String cacheControl, byte[] body) {
        this.mediaType = mediaType;
        this.cacheControl = cacheControl;
        this.plain = Buffer.buffer(body);
        this.etag = BodyDigest.of(body);
    }

    public static Document of(String mediaType, String cacheControl, byte[] body) {
        return new Document(mediaType, cacheControl, body);
    }

    public static Document json(byte[] body) {
        return new Document("application/json", ASK_AGAIN, body);
    }

    /** Answers a GET or HEAD, with 304 if the client has this very version. */
    public void send(RoutingContext context) {
        HttpServerResponse response = context.response();
        boolean pack =
                plain.length() >= WORTH_PACKING && acceptsGzip(context.request().getHeader("Accept-Encoding"));
        String tag = pack ? "\"" + etag + "-gz\"" : "\"" + etag + "\"";
        response.putHeader("ETag", tag)
                .putHeader("Cache-Control", cacheControl)
                .putHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
        // Only what would be an answer can be known already: an error stays one.
        if (response.getStatusCode() == 200 && isKnown(context.request().getHeader("If-None-Match"), tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", mediaType);
        if (pack) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.end(pack ? packed() : plain);
    }

    /** Made with the first answer that it is for: some documents are sent only once, and many only asked for again. */
    private synchronized Buffer packed() {
        Buffer known = packed;
        if (known == null) {
            known = Buffer.buffer(gzip(plain.getBytes()));
            packed = known;
        }
        return known;
    }

    private static boolean isKnown(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::trim)
                        .map(named -> named.startsWith("W/") ? named.substring(2) : named)
                        .anyMatch(named -> named.equals("*") || named.equals(tag));
    }

    private static boolean acceptsGzip(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(","))
                        .map(String::trim)
                        .anyMatch(encoding -> encoding.startsWith("gzip") && !encoding.endsWith("q=0"));
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
