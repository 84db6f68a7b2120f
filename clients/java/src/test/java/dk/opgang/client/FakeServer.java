package dk.opgang.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers as it is told, byte by byte: also what no real one would say, and half of it. */
final class FakeServer implements AutoCloseable {

    /** What came. */
    record Got(String method, String target, Map<String, String> headers, String body) {}

    /** Writes an answer. The connection stays open unless it throws or says otherwise. */
    interface Reply {
        void to(Got request, OutputStream out) throws IOException;
    }

    private static final class Cut extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ServerSocket socket;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int cutAfter = -1;

    FakeServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        daemon(this::accept);
    }

    String address() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    List<Got> got() {
        return got;
    }

    FakeServer then(Reply reply) {
        replies.add(reply);
        return this;
    }

    FakeServer then(int status, String body, String... headers) {
        return then((request, out) -> out.write(answer(status, body, headers)));
    }

    /** Closes the connection instead of an answer. */
    FakeServer thenCut() {
        return then((request, out) -> {
            throw new Cut();
        });
    }

    /** Announces the whole body, and closes the connection after a part of it. */
    FakeServer thenCutAfter(String body, int bytes) {
        return then((request, out) -> {
            byte[] whole = answer(200, body);
            out.write(whole, 0, whole.length - body.length() + bytes);
            out.flush();
            throw new Cut();
        });
    }

    /** Says nothing until the end. */
    FakeServer thenNothing() {
        return then((request, out) -> await());
    }

    /** A stream: what is given, and then its end, or nothing more until the client goes. */
    FakeServer thenStream(boolean ends, String text) {
        return then((request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Type: text/event-stream\r\n"
                            + "Connection: close\r\n\r\n" + text)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (!ends) {
                await();
            }
            throw new Cut();
        });
    }

    /** The next body is read only so far, and its connection closed. */
    FakeServer cutBodyAfter(int bytes) {
        cutAfter = bytes;
        return this;
    }

    static byte[] answer(int status, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Said\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    private void await() {
        try {
            closed.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (Got request = read(in); request != null; request = read(in)) {
                got.add(request);
                Reply reply = replies.poll(20, TimeUnit.SECONDS);
                if (reply == null) {
                    return;
                }
                reply.to(request, connection.getOutputStream());
                connection.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The client went, or is to see that the connection ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Got read(InputStream in) throws IOException {
        String first = line(in);
        if (first == null) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).trim());
        }
        String[] parts = first.split(" ", -1);
        if (cutAfter >= 0 && parts[0].equals("POST")) {
            String part = new String(in.readNBytes(cutAfter), StandardCharsets.UTF_8);
            cutAfter = -1;
            got.add(new Got(parts[0], parts[1], headers, part));
            throw new Cut();
        }
        return new Got(parts[0], parts[1], headers, body(in, headers));
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("Transfer-Encoding"))) {
            int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static int size(InputStream in) throws IOException {
        String size = line(in);
        if (size == null) {
            throw new Cut();
        }
        return Integer.parseInt(size, 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
