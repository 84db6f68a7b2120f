package dk.opgang.benchmarks;

import dk.opgang.local.process.Ports;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** nginx on this machine, in one process, which passes everything on to one service over connections that it keeps. */
final class Nginx implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** There is none. */
    static final class Missing extends Exception {

        private static final long serialVersionUID = 1;

        private Missing(String program, Throwable cause) {
            super("There is no " + program + ": nothing is compared with it", cause);
        }
    }

    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param program its name or path
     * @throws Missing if it cannot be started
     */
    static Nginx before(URI service, Path folder, String program) throws Missing, IOException, InterruptedException {
        int port = Ports.free();
        Path settings = Files.createDirectories(folder).resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                master_process off;
                pid nginx.pid;
                error_log error.log;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                  keepalive_requests 1000000000;
                  upstream service { server %s; keepalive 64; keepalive_requests 1000000000; }
                  server {
                    listen 127.0.0.1:%d;
                    location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
                  }
                }
                """.formatted(service.getAuthority(), port));
        try {
            Process process = new ProcessBuilder(program, "-p", folder.toString(), "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.log").toFile())
                    .start();
            Nginx nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port));
            nginx.awaitListening(folder.resolve("out.log"));
            return nginx;
        } catch (IOException e) {
            throw new Missing(program, e);
        }
    }

    private void awaitListening(Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Socket _ = new Socket(address.getHost(), address.getPort())) {
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    close();
                    throw new IllegalStateException("nginx does not listen: " + Files.readString(log), e);
                }
                Thread.sleep(50);
            }
        }
    }

    URI address() {
        return address;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
