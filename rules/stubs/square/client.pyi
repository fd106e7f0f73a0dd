# squareup 46: clients.

from typing import overload

from effects import blocks
from square.bookings.client import AsyncBookingsClient, BookingsClient
from square.cards.client import AsyncCardsClient, CardsClient
from square.catalog.client import AsyncCatalogClient, CatalogClient
from square.checkout.client import AsyncCheckoutClient, CheckoutClient
from square.customers.client import AsyncCustomersClient, CustomersClient
from square.inventory.client import AsyncInventoryClient, InventoryClient
from square.invoices.client import AsyncInvoicesClient, InvoicesClient
from square.locations.client import AsyncLocationsClient, LocationsClient
from square.loyalty.client import AsyncLoyaltyClient, LoyaltyClient
from square.merchants.client import AsyncMerchantsClient, MerchantsClient
from square.orders.client import AsyncOrdersClient, OrdersClient
from square.payments.client import AsyncPaymentsClient, PaymentsClient
from square.refunds.client import AsyncRefundsClient, RefundsClient
from square.subscriptions.client import AsyncSubscriptionsClient, SubscriptionsClient
from square.team_members.client import AsyncTeamMembersClient, TeamMembersClient

class Square:
    payments: PaymentsClient
    customers: CustomersClient
    orders: OrdersClient
    refunds: RefundsClient
    invoices: InvoicesClient
    catalog: CatalogClient
    locations: LocationsClient
    subscriptions: SubscriptionsClient
    cards: CardsClient
    inventory: InventoryClient
    loyalty: LoyaltyClient
    merchants: MerchantsClient
    team_members: TeamMembersClient
    bookings: BookingsClient
    checkout: CheckoutClient
    @overload
    def __init__(self, *, httpx_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, base_url=..., environment=..., token=..., **options) -> None: ...

class AsyncSquare:
    payments: AsyncPaymentsClient
    customers: AsyncCustomersClient
    orders: AsyncOrdersClient
    refunds: AsyncRefundsClient
    invoices: AsyncInvoicesClient
    catalog: AsyncCatalogClient
    locations: AsyncLocationsClient
    subscriptions: AsyncSubscriptionsClient
    cards: AsyncCardsClient
    inventory: AsyncInventoryClient
    loyalty: AsyncLoyaltyClient
    merchants: AsyncMerchantsClient
    team_members: AsyncTeamMembersClient
    bookings: AsyncBookingsClient
    checkout: AsyncCheckoutClient
    @overload
    def __init__(self, *, httpx_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, base_url=..., environment=..., token=..., **options) -> None: ...
