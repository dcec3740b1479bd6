import com.google.api.client.googleapis.javanet.GoogleNetHttpTransport;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import coursierapi.Dependency;
import coursierapi.Fetch;
import coursierapi.MavenRepository;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import java.io.File;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.eclipse.jgit.api.Git;

/** Reaches a server with one of the JVM's clients, each as its makers show it: {@code Reach CLIENT URL}. */
@SuppressWarnings("deprecation") // of Google's, which programs still call
public class Reach {
  interface Client {
    void reach(String url) throws Exception;
  }

  private static final Map<String, Client> CLIENTS =
      Map.ofEntries(
          Map.entry("java-net-http", Reach::byJavaNetHttp),
          Map.entry("url-connection", Reach::byUrlConnection),
          Map.entry("okhttp", Reach::byOkHttp),
          Map.entry("apache-4", Reach::byApache4),
          Map.entry("apache-5", Reach::byApache5),
          Map.entry("jetty", Reach::byJetty),
          Map.entry("netty", Reach::byNetty),
          Map.entry("jgit", Reach::byJGit),
          Map.entry("coursier", Reach::byCoursier),
          Map.entry("google-trusted", url -> byGoogle(url, GoogleNetHttpTransport.newTrustedTransport())),
          Map.entry("google", url -> byGoogle(url, new NetHttpTransport())));

  public static void main(String[] words) {
    try {
      CLIENTS.get(words[0]).reach(words[1]);
      System.exit(0); // threads of some go on
    } catch (Throwable error) {
      error.printStackTrace();
      System.exit(1);
    }
  }

  static void byJavaNetHttp(String url) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    java.net.http.HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
  }

  static void byUrlConnection(String url) throws Exception {
    ((HttpURLConnection) URI.create(url).toURL().openConnection()).getResponseCode();
  }

  static void byOkHttp(String url) throws Exception {
    new OkHttpClient().newCall(new okhttp3.Request.Builder().url(url).build()).execute().close();
  }

  static void byApache4(String url) throws Exception {
    try (var client = org.apache.http.impl.client.HttpClients.createDefault()) {
      client.execute(new org.apache.http.client.methods.HttpGet(url)).close();
    }
  }

  static void byApache5(String url) throws Exception {
    try (var client = org.apache.hc.client5.http.impl.classic.HttpClients.createDefault()) {
      client.execute(new org.apache.hc.client5.http.classic.methods.HttpGet(url), response -> null);
    }
  }

  static void byJetty(String url) throws Exception {
    var client = new org.eclipse.jetty.client.HttpClient();
    client.start();
    client.GET(url);
  }

  static void byNetty(String url) throws Exception {
    URI uri = URI.create(url);
    SslContext context = SslContextBuilder.forClient().build();
    Bootstrap bootstrap =
        new Bootstrap()
            .group(new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()))
            .channel(NioSocketChannel.class)
            .handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel.pipeline().addLast(context.newHandler(channel.alloc(), uri.getHost(), uri.getPort()));
                  }
                });
    Channel channel = bootstrap.connect(uri.getHost(), uri.getPort()).sync().channel();
    channel.pipeline().get(SslHandler.class).handshakeFuture().sync();
  }

  static void byJGit(String url) throws Exception {
    File folder = new File(System.getProperty("user.home"), "repository");
    try (Git git = Git.init().setDirectory(folder).call()) {
      git.lsRemote().setRemote(url + "repository.git").call();
    }
  }

  static void byCoursier(String url) throws Exception {
    Fetch.create()
        .withRepositories(MavenRepository.of(url))
        .addDependencies(Dependency.of("tiny", "parent", "1"))
        .fetch();
  }

  static void byGoogle(String url, HttpTransport transport) throws Exception {
    transport.createRequestFactory().buildGetRequest(new GenericUrl(url)).execute().disconnect();
  }
}
