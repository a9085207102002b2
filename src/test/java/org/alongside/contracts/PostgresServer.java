package org.alongside.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.postgresql.Driver;

/// A PostgreSQL server of the tests' own: in a temporary folder, on a port of the loopback that was free, over TLS with
/// certificates made for it, and never as root. It knows nothing of a server that the machine may run besides.
public final class PostgresServer {
    /// The password of the user `supervisor`, who may make tables in each database, and of `postgres`.
    public static final String PASSWORD = "four made up words";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static Optional<PostgresServer> running = Optional.empty();

    private final Path binaries;
    private final Path folder;
    private final int port;

    private PostgresServer(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    /// The server, started once for all tests of a run; see [Required].
    public static synchronized PostgresServer running() {
        if (running.isEmpty()) {
            var binaries = binaries();
            Required.that(binaries.isPresent(), "PostgreSQL (postgresql-15) is not installed");
            Required.program("openssl");
            running = Optional.of(made(binaries.orElseThrow()));
        }
        return running.get();
    }

    private static Optional<Path> binaries() {
        var path = System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1);
        return Stream.concat(Stream.of("/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/16/bin"), Arrays.stream(path))
                .map(Path::of)
                .filter(each ->
                        Files.isExecutable(each.resolve("initdb")) && Files.isExecutable(each.resolve("pg_ctl")))
                .findFirst();
    }

    private static PostgresServer made(Path binaries) {
        try {
            var folder = Files.createTempDirectory("alongside-postgres");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            var server = new PostgresServer(binaries, folder, freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            server.makeCluster();
            server.start();
            server.run("create user supervisor password '" + PASSWORD + "'");
            return server;
        } catch (IOException unmade) {
            throw new UncheckedIOException(unmade);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void makeCluster() throws IOException {
        var secret = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        certify("ca", List.of("-subj", "/CN=Root of the tests", "-addext", "basicConstraints=critical,CA:TRUE"));
        certify("stranger", List.of("-subj", "/CN=Root of nobody", "-addext", "basicConstraints=critical,CA:TRUE"));
        openssl(
                "req",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-subj",
                "/CN=localhost",
                "-keyout",
                "server.key",
                "-out",
                "csr");
        Files.writeString(folder.resolve("names"), "subjectAltName=DNS:localhost\n");
        openssl(
                "x509",
                "-req",
                "-in",
                "csr",
                "-CA",
                "ca.crt",
                "-CAkey",
                "ca.key",
                "-CAcreateserial",
                "-days",
                "2",
                "-extfile",
                "names",
                "-out",
                "server.crt");
        Files.createDirectory(folder.resolve("data"));
        giveAway(folder.resolve("data"));
        giveAway(secret);
        asNobody(
                "initdb",
                "-D",
                data(),
                "--no-sync",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + secret);
        for (var name : List.of("server.key", "server.crt")) {
            var copy = Files.copy(folder.resolve(name), folder.resolve("data").resolve(name));
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
            giveAway(copy);
        }
        var entry = folder.resolve("data").resolve("pg_hba.conf");
        Files.writeString(entry, "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    }

    private void certify(String name, List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-keyout",
                name + ".key",
                "-out",
                name + ".crt"));
        command.addAll(words);
        openssl(command.toArray(String[]::new));
    }

    private void openssl(String... words) throws IOException {
        command(Stream.concat(Stream.of("openssl"), Arrays.stream(words)).toList());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static void giveAway(Path file) throws IOException {
        if (isRoot()) {
            var users = file.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(file, users.lookupPrincipalByName("nobody"));
        }
    }

    private void asNobody(String program, String... words) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) { // PostgreSQL refuses to be run by root
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(Arrays.asList(words));
        command(command);
    }

    private void command(List<String> command) throws IOException {
        var said = Files.createTempFile(folder, "said", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            int code = process.waitFor();
            assertThat(code).as(command + "\n" + Files.readString(said)).isZero();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// Starts it, with further settings such as `ssl=off`; returns when it answers.
    public void start(String... settings) {
        try {
            var words = new StringBuilder("-p " + port
                    + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=30"
                    + " -c logging_collector=off");
            for (var setting : settings.length == 0 ? new String[] {"ssl=on"} : settings) {
                words.append(" -c ").append(setting);
            }
            asNobody(
                    "pg_ctl",
                    "-D",
                    data(),
                    "-w",
                    "-t",
                    "60",
                    "-l",
                    folder.resolve("data/log").toString(),
                    "-o",
                    words.toString(),
                    "start");
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /// Stops it as a fault would, without a word to anyone.
    public void kill() {
        try {
            asNobody("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }

    private void remove() {
        try {
            asNobody("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
        } catch (IOException | AssertionError stopped) {
            // it is down already
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // a temporary folder
        }
    }

    /// A new database that `supervisor` owns: its address, with that user.
    public String database() {
        var name = "team" + DATABASES.incrementAndGet();
        run("create database " + name + " owner supervisor");
        return address("localhost", name);
    }

    /// The address of a database by another name of this machine.
    public String address(String host, String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?user=supervisor";
    }

    /// The certificate that vouches for the server.
    public Path root() {
        return folder.resolve("ca.crt");
    }

    /// A certificate that vouches for another.
    public Path strangersRoot() {
        return folder.resolve("stranger.crt");
    }

    /// Does something as the server's own user.
    public void run(String sql) {
        run("postgres", sql);
    }

    /// The same in a database.
    public void run(String database, String sql) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /// A connection as the server's own user.
    public Connection connect(String database) throws SQLException {
        var given = new Properties();
        given.setProperty("user", "postgres");
        given.setProperty("password", PASSWORD);
        given.setProperty("sslmode", "verify-full");
        given.setProperty("sslrootcert", root().toString());
        return Objects.requireNonNull(
                new Driver().connect("jdbc:postgresql://localhost:" + port + "/" + database, given), "no connection");
    }
}
