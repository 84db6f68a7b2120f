package dk.opgang.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything about the gateway that an operator may set. */
@ConfigMapping(prefix = "opgang.gateway")
public interface GatewayConfig {

    /** The services by their names in {@code routes.json}. */
    Map<String, Service> services();

    /** The address that clients use, for the OpenAPI document; relative to the document if missing. */
    Optional<URI> publicUrl();

    /** Where weaknesses are reported, for {@code /.well-known/security.txt}: an address of mail or of a page. */
    @WithDefault("mailto:security@opgang.example")
    String securityContact();

    /**
     * Callers of the issuer of development whose tokens the reference of the API offers to whoever reads it on the same machine; to
     * nobody in production. Their secret is that of development.
     */
    @WithDefault("horsens,greve,odinsgaarden,coordinator,contractor,nursery,frontend,auditor,admin")
    List<String> personas();

    /** How old the services' OpenAPI documents and problem catalogues may become before they are fetched again. */
    @WithDefault("15S")
    Duration refresh();

    /** How old the issuer's keys may become before they are asked for again; a key that is not among them makes the gateway ask at once. */
    @WithDefault("25S")
    Duration issuerKeys();

    Timeouts timeouts();

    Pool pool();

    Limits limits();

    Rate rate();

    Cors cors();

    Drain drain();

    /** One service behind the gateway. */
    interface Service {

        /** Scheme, host and port of each of its instances. */
        List<URI> url();
    }

    /** How long the gateway waits for a service. */
    interface Timeouts {

        /** For a connection, the wait for a free one included. */
        @WithDefault("3S")
        Duration connect();

        /** From the last byte of the request to the first of the answer. */
        @WithDefault("30S")
        Duration response();

        /** The same for a posted batch, whose last rows are still being written when its last byte has arrived. */
        @WithDefault("10M")
        Duration batchResponse();

        /** From the first byte of a request to the last of its headers. */
        @WithDefault("10S")
        Duration headers();

        /** From connecting, or from the last answer, to the first byte of the next request; then the connection is closed. */
        @WithDefault("75S")
        Duration idleClient();

        /** The pace of a body is taken over this time, see {@code limits.slowest-body}; a refused one is read no longer either. */
        @WithDefault("30S")
        Duration bodyWindow();

        /** Without a byte in either direction a connection to a service is closed: stalled answers, silent streams. */
        @WithDefault("10M")
        Duration idle();

        /** An unused connection to a service is kept this long; must be less than the service keeps it. */
        @WithDefault("20S")
        Duration keepAlive();

        /** For each part of an answer that is put together of several. */
        @WithDefault("2S")
        Duration part();

        /** For the gateway's own questions to a service: health, OpenAPI document, problem catalogue. */
        @WithDefault("2S")
        Duration inquiry();
    }

    /** Connections to each service. */
    interface Pool {

        @WithDefault("256")
        int requests();

        /** For posted batches: few, so that they leave the services room for everything else. */
        @WithDefault("16")
        int batches();

        /** For streams of events, each of which holds its connection as long as the client listens. */
        @WithDefault("2000")
        int streams();

        /** Requests that may wait for a connection to one service before the next is refused. */
        @WithDefault("1000")
        int waiting();
    }

    /** What a single request may hold. */
    interface Limits {

        @WithDefault("1M")
        MemorySize body();

        /** The same for the requests under one path, such as {@code "/v1/network/budgets"}, whatever their kind. */
        @WithName("body")
        Map<String, MemorySize> bodyByPath();

        @WithDefault("2G")
        MemorySize batchBody();

        @WithDefault("16K")
        MemorySize headers();

        /** Characters of path and query together. */
        @WithDefault("8192")
        int uri();

        /** Bytes a second that a client sends of a body at the least, while the service takes them. */
        @WithDefault("1K")
        MemorySize slowestBody();

        /** Connections of clients that are open at once; further ones are closed. */
        @WithDefault("20000")
        int connections();

        /** The same from one address. */
        @WithDefault("1000")
        int connectionsPerAddress();

        /** Of a refused request's body this much is read and thrown away before the connection is closed. */
        @WithDefault("64M")
        MemorySize discard();
    }

    /** How much one client, person or address may ask. */
    interface Rate {

        /** Where it is counted what was asked for. */
        @WithDefault("memory")
        Store store();

        /**
         * How many gateways there are at the most that share their limits. Without the store each gives its part of them; nothing is
         * divided with {@code memory}.
         */
        @WithDefault("2")
        int instances();

        /** Where gateways that share their limits count; only used with {@code postgresql}. */
        Database database();

        /** Requests of one client (the token's {@code azp}) in a window; also how many may come at once. */
        @WithDefault("5000")
        long requests();

        @WithDefault("10S")
        Duration window();

        /** Requests of one person, so that nobody uses up what the front end has for all its users. */
        Share user();

        /** Requests of one address without a valid token. */
        Share anonymous();

        /** Requests of one address that reads what everybody may read. */
        @WithName("public")
        PublicShare publicReading();

        /** Batches that one client posts at once. */
        @WithDefault("4")
        int batches();

        /** Event streams that one client has open at once. */
        @WithDefault("50")
        int streams();

        /** Where it is counted what was asked for. */
        enum Store {
            /** In this process, on its own. */
            MEMORY,
            /** In a database, together with other gateways. */
            POSTGRESQL
        }

        /** PostgreSQL, with the roles that the services have in theirs. */
        interface Database {

            /** JDBC address of the database. */
            @WithDefault("jdbc:postgresql://127.0.0.1:5433/gateway")
            String url();

            /** The role that counts. */
            @WithDefault("opgang_app")
            String username();

            Optional<String> password();

            /** The role that makes the tables, if they are not there yet. */
            @WithDefault("opgang_owner")
            String owner();

            Optional<String> ownerPassword();

            /**
             * A database that has not answered for so long is away until it does: the gateway gives out its part meanwhile. At most two
             * seconds, after which the connection is given up.
             */
            @WithDefault("0.25S")
            Duration patience();

            /** Makes the tables and ends: for a job before the gateways, which then need no password of the owner. */
            @WithDefault("false")
            boolean prepareAndExit();
        }

        /** Requests in a window. */
        interface Share {

            @WithDefault("600")
            long requests();

            @WithDefault("60S")
            Duration window();
        }

        /** Requests in a window. */
        interface PublicShare {

            @WithDefault("120")
            long requests();

            @WithDefault("60S")
            Duration window();
        }
    }

    /** The end of this process, after it was told to stop. */
    interface Drain {

        /** So long everything is still served, while whoever shares out requests learns that it is no longer ready. */
        @WithDefault("5S")
        Duration delay();

        /** So long open requests may go on after that. */
        @WithDefault("30S")
        Duration timeout();
    }

    /** Pages of other origins that may call the API from a browser. */
    interface Cors {

        /** Origins such as {@code https://front.example.dk}; none by default. */
        Optional<Set<String>> origins();

        @WithDefault("10M")
        Duration maxAge();
    }
}
