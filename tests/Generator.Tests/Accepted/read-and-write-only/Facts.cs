using System.Text.Json;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task ReadOnlyIsNotAskedForNorSentAndWriteOnlyNotExpected()
    {
        var server = Answering("""{"id":"00000000-0000-0000-0000-000000000001","name":"Ann"}""", status: System.Net.HttpStatusCode.Created);
        using var client = new ShopClient(Credential.None, server.Options);

        User user = await client.AddUserAsync(new User { Name = "Ann", Password = "secret", Created = DateTimeOffset.UnixEpoch });

        Assert.Equal("""{"name":"Ann","password":"secret"}""", server.Body);
        Assert.Equal(new Guid("00000000-0000-0000-0000-000000000001"), user.Id);
    }

    public static void ARequiredReadOnlyPropertyIsEnforcedOnReading() => Assert.Throws<JsonException>(() => Read<User>("""{"name":"Ann"}"""));
}
