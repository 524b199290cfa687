using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class RegistrationEmitter
{
    public static string Emit(RegistrationUnit unit) => Code.Of($$"""
        /// <summary>Registers <see cref="{{unit.ClientName}}"/> with dependency injection.</summary>
        {{unit.Accessibility}} static class {{unit.Name}}
        {
            /// <summary>Registers the client, over an HttpClient of IHttpClientFactory whose handler leaves redirects to the client.</summary>
            /// <param name="services">The services.</param>
            /// <param name="credential">Makes what the client authenticates with.</param>
            /// <param name="options">Makes the options; their HttpClient is the factory's. Null for the document's first server and the defaults.</param>
            /// <returns>The builder, to add handlers, logging and resilience to. The client is transient: a token that is to be kept belongs to a service with a longer life.</returns>
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{{unit.ClientName}}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
                global::System.Func<global::System.IServiceProvider, global::Clarifeye.Runtime.Credential> credential,
                global::System.Func<global::System.IServiceProvider, global::Clarifeye.Runtime.ClientOptions>? options = null)
            {
                var builder = global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(
                    services, typeof({{unit.ClientName}}).FullName!, static http => http.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan);
                global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(
                    builder, static () => global::Clarifeye.Runtime.ClientOptions.NewHandler());
                global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static _ => true);
                return global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.AddTypedClient(
                    builder,
                    (http, provider) => new {{unit.ClientName}}(credential(provider), (options?.Invoke(provider) ?? new global::Clarifeye.Runtime.ClientOptions()).WithHttpClient(http)));
            }
        }
        """);
}
