package dk.opgang.local.cli;

import dk.opgang.local.stack.Topology;
import java.io.PrintWriter;

/** Where everything is, and how to begin. */
final class Addresses {

    private Addresses() {}

    static void print(Topology topology, PrintWriter out) {
        String gateway = "http://127.0.0.1:" + topology.ports().of("gateway");
        out.print("""

                Opgang is ready.
                  API            %1$s/v1
                  API document   %1$s/openapi.json   (to read: %1$s/docs)
                  Portal         %1$s/
                  Tokens         ./opgang token horsens
                                 or curl -d grant_type=client_credentials -d client_id=horsens -d client_secret=any %2$s/token
                  First request  curl -H "Authorization: Bearer $(./opgang token horsens)" %1$s/v1/housing-areas
                  Status, end    ./opgang status, ./opgang down
                """.formatted(gateway, topology.issuer()));
        out.flush();
    }
}
